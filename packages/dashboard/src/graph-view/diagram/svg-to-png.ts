/** How many pixels of the picture there are to one of the drawing. */
const SCALE = 2;

/** Draws an SVG file of a known size as a PNG of twice as many pixels each way. */
export async function svgToPng(
  svg: string,
  { width, height }: { width: number; height: number },
): Promise<Blob> {
  const image = new Image(width, height);
  // A data: address keeps to the content security policy, which refuses blob: for images.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * SCALE);
  canvas.height = Math.round(height * SCALE);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('svgToPng: this browser offers no canvas. Save the SVG instead.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return toBlob(canvas);
}

function toBlob(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('svgToPng: the browser made no PNG. Save the SVG instead.'));
    }, 'image/png');
  });
}
