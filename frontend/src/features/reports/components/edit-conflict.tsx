import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Block } from '@/shared/api/report-types';
import { ChangedText } from '@/shared/ui/changed-text';
import { Load } from '@/shared/ui/page-state';
import { useBody } from '../api/use-body';
import { saidIn, textOf } from '../model/body';
import { paired } from '../model/paired';

interface Props {
  report: number;
  mine: Block[];
  /** saves mine over the revision that is there now */
  onKeepMine: (revision: number) => void;
  /** with the sentences of mine that theirs does not have */
  onTakeTheirs: (mine: string[]) => void;
}

const textsOf = (blocks: Block[]) =>
  blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : saidIn(block).map(textOf)));

const without = (one: string[], other: string[]) => one.filter((text) => !other.includes(text));

/** Two edited at once: shows what differs and asks which is to stay. Nothing is lost either way. */
export function EditConflict({ report, mine, onKeepMine, onTakeTheirs }: Props) {
  const { t } = useTranslation();
  return (
    <Load of={useBody(report, 'conflict')}>
      {({ body, revision }) => {
        const theirs = textsOf(body.blocks);
        const ours = textsOf(mine);
        const own = without(ours, theirs);
        return (
          <Alert
            type="warning"
            showIcon
            role="alert"
            title={t('review/edit/conflict')}
            description={
              <>
                <p>{t('review/edit/conflictText')}</p>
                {paired(without(theirs, ours), own).map(({ before, after }) => (
                  <p key={`${before}→${after}`} lang="zh-CN">
                    <ChangedText before={before} after={after} />
                  </p>
                ))}
                <div className="edit-choice">
                  <Button type="primary" onClick={() => onKeepMine(revision)}>
                    {t('review/edit/keepMine')}
                  </Button>
                  <Button onClick={() => onTakeTheirs(own)}>{t('review/edit/takeTheirs')}</Button>
                </div>
              </>
            }
          />
        );
      }}
    </Load>
  );
}
