// The package has no types of its own.
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'sfnt';
      keepFeatures: string[];
      noLayoutClosure: boolean;
      noHinting: boolean;
      dropTables: string[];
    },
  ): Promise<Buffer>;
}
