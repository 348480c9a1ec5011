import { useEffect, useRef } from 'react';
import type { Piece } from '@/shared/api/types';
import type { Choice, ChoiceGroup } from '../model/choices';

interface Props {
  id: string;
  groups: ChoiceGroup[];
  active: Choice | undefined;
  onPoint: (choice: Choice) => void;
  onChoose: (choice: Choice) => void;
}

/** The list under the field; the focus stays in the field, which names the active choice. */
export function ChoiceList({ id, groups, active, onPoint, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const activeId = active && `${id}-${active.id}`;
  useEffect(() => {
    if (activeId) {
      document.getElementById(activeId)?.scrollIntoView?.({ block: 'nearest' });
    }
  }, [activeId]);
  return (
    <div ref={list} id={id} role="listbox" aria-label={groups.map(({ name }) => name).join()}>
      {groups.map(({ name, choices }) => (
        // a group of options, which no element of HTML is
        // biome-ignore lint/a11y/useSemanticElements: see above
        <div key={name} role="group" aria-label={name}>
          <div className="search-group" aria-hidden="true">
            {name}
          </div>
          {choices.map((choice) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the field
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
            <div
              key={choice.id}
              id={`${id}-${choice.id}`}
              role="option"
              aria-selected={choice === active}
              className="search-choice"
              onMouseMove={() => choice !== active && onPoint(choice)}
              onClick={() => onChoose(choice)}
            >
              <span className="search-title">
                <Pieces of={choice.title} />
              </span>
              {choice.place && <small className="search-place">{choice.place}</small>}
              {choice.snippet && (
                <small className="search-snippet">
                  <Pieces of={choice.snippet} />
                </small>
              )}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function Pieces({ of }: { of: Piece[] }) {
  return of.map((piece, at) =>
    piece.hit ? (
      // the pieces of a text stay where they are
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <mark key={at}>{piece.text}</mark>
    ) : (
      piece.text
    ),
  );
}
