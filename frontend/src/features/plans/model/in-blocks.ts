/** A list in parts of at most so many, as even as can be. */
export function inBlocks<T>(list: T[], most: number): T[][] {
  const blocks = Math.max(1, Math.ceil(list.length / most));
  const size = Math.ceil(list.length / blocks);
  return Array.from({ length: blocks }, (_, at) => list.slice(at * size, (at + 1) * size));
}
