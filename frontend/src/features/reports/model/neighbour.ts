const steps: Record<string, number> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** The sentence that an arrow key goes to, within the block: the tab key goes from block to block. */
export function neighbour(from: HTMLElement, key: string): HTMLElement | undefined {
  const step = steps[key];
  const block = from.closest('[data-block]');
  if (!step || !block) {
    return undefined;
  }
  const all = [...block.querySelectorAll<HTMLElement>('[data-sentence]')];
  return all[all.indexOf(from) + step];
}
