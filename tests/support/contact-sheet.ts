import sharp from 'sharp';

const GAP = 16;

/** Several pictures in rows on one, each scaled into a cell of `width` × `height` pixels; too many go on further sheets. */
export async function makeContactSheets(
  pictures: readonly Buffer[],
  cell: { width: number; height: number; columns: number; rows: number },
): Promise<Buffer[]> {
  const perSheet = cell.columns * cell.rows;
  const sheets = [];
  for (let start = 0; start < pictures.length; start += perSheet) {
    sheets.push(await makeContactSheet(pictures.slice(start, start + perSheet), cell));
  }
  return sheets;
}

async function makeContactSheet(
  pictures: readonly Buffer[],
  { width, height, columns }: { width: number; height: number; columns: number },
): Promise<Buffer> {
  const rows = Math.ceil(pictures.length / columns);
  const cells = await Promise.all(
    pictures.map(async (picture, at) => ({
      input: await sharp(picture).resize(width, height, { fit: 'inside', position: 'top' }).png().toBuffer(),
      left: GAP + (at % columns) * (width + GAP),
      top: GAP + Math.floor(at / columns) * (height + GAP),
    })),
  );
  return sharp({
    create: {
      width: GAP + columns * (width + GAP),
      height: GAP + rows * (height + GAP),
      channels: 3,
      background: '#888888',
    },
  })
    .composite(cells)
    .png()
    .toBuffer();
}
