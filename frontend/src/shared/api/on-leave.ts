/**
 * Calls back when the page goes out of sight, for the last time or not: on a phone there is no later
 * moment. Returns how to stop.
 */
export function onLeave(leave: () => void): () => void {
  const hidden = () => document.visibilityState === 'hidden' && leave();
  window.addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', hidden);
  return () => {
    window.removeEventListener('pagehide', leave);
    document.removeEventListener('visibilitychange', hidden);
  };
}
