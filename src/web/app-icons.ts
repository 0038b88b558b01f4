import path from 'node:path';
import sharp from 'sharp';
import { PROJECT } from '../read/project.ts';
import type { Site } from '../read/schema/site.ts';
import { LIGHT_PAPER } from './theme-stylesheet.ts';

/** An icon of the site on a home screen. */
export interface AppIcon {
  /** Width and height in px. */
  size: number;
  /** How much of it the logo takes; a mask may cut off all but the middle, a circle of 0.8. */
  share: number;
}

/** By the name of the file. https://www.w3.org/TR/appmanifest/#icon-masks */
export const APP_ICONS: Record<string, AppIcon> = {
  'icon-192': { size: 192, share: 0.84 },
  'icon-512': { size: 512, share: 0.84 },
  'icon-512-maskable': { size: 512, share: 0.56 },
  // Taken by iOS, which rounds the corners.
  'icon-180': { size: 180, share: 0.7 },
};

export function appIconPath(name: string): string {
  return `icons/${name}.png`;
}

/** The publisher's logo, or the site's own picture, in the middle of a square of paper, as a PNG. */
export async function drawAppIcon(root: string, { logo }: Site, { size, share }: AppIcon): Promise<Uint8Array> {
  const file = logo === undefined ? path.join(PROJECT, 'public/icon.svg') : path.join(root, 'content/images', logo);
  const wanted = Math.round(size * share);
  const { width, height } = await sharp(file).metadata();
  // Drawings are made of points at 72 to the inch.
  const density = Math.max(72, (72 * wanted) / Math.max(width, height));
  const picture = await sharp(file, { density })
    .resize(wanted, wanted, { fit: 'contain', background: 'transparent' })
    .png()
    .toBuffer();
  return sharp({ create: { width: size, height: size, channels: 3, background: LIGHT_PAPER } })
    .composite([{ input: picture }])
    .removeAlpha()
    .png()
    .toBuffer();
}
