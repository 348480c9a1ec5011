const most = 8;

const place = (username: string) => `duban.searches.${username}`;

/** What this person looked for on this machine and then opened, the latest first. */
export function recentSearches(username: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place(username)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((it) => typeof it === 'string') : [];
  } catch {
    return [];
  }
}

export function remember(username: string, typed: string): void {
  const words = typed.trim();
  if (words) {
    const others = recentSearches(username).filter((it) => it !== words);
    localStorage.setItem(place(username), JSON.stringify([words, ...others].slice(0, most)));
  }
}

export function forget(username: string): void {
  localStorage.removeItem(place(username));
}
