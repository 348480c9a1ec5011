export interface Calm {
  (): void;
  cancel: () => void;
}

/** Does something at once, and however often it is asked for after that, once a pause. */
export function calm(action: () => void, pause: number): Calm {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let asked = false;

  function act() {
    asked = false;
    action();
    resting = setTimeout(() => {
      resting = undefined;
      if (asked) {
        act();
      }
    }, pause);
  }

  const ask = () => {
    if (resting === undefined) {
      act();
    } else {
      asked = true;
    }
  };
  return Object.assign(ask, {
    cancel: () => {
      clearTimeout(resting);
      resting = undefined;
      asked = false;
    },
  });
}
