import type { Mark } from '../model/marks';
import { useReviewed } from '../review/review-context';
import { levelIcon } from './level-icon';

/** At the margin: what is in doubt in this line. A press leads to the finding. */
export function FindingFlags({ marks }: { marks: Mark[] }) {
  const { view } = useReviewed();
  const [first] = marks;
  if (!first) {
    return null;
  }
  return (
    <button
      type="button"
      className={`finding-flag level-${first.level}`}
      title={marks.map(({ message }) => message).join('\n')}
      aria-label={marks.map(({ message }) => message).join('\n')}
      onClick={() => {
        view.setFinding(first.finding);
        view.setTab('findings');
        view.setPane('work');
      }}
    >
      {levelIcon(first.level)}
    </button>
  );
}
