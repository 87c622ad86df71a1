/**
 * The outline of the left part of a disc, up to a share of its width: what a level in between
 * whole levels fills of its pip.
 */
export function partOfDisc(
  centre: { x: number; y: number },
  radius: number,
  share: number,
): string {
  if (share >= 1) {
    return `M${centre.x - radius} ${centre.y}a${radius} ${radius} 0 1 1 ${radius * 2} 0a${radius} ${radius} 0 1 1 ${radius * -2} 0Z`;
  }
  const cut = radius * (2 * share - 1);
  const half = Math.sqrt(radius * radius - cut * cut);
  const large = share > 0.5 ? 1 : 0;
  return `M${centre.x + cut} ${centre.y - half}A${radius} ${radius} 0 ${large} 0 ${centre.x + cut} ${centre.y + half}Z`;
}
