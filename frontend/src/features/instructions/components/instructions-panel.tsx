import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { InstructionCard } from '@/shared/ui/instruction-card';
import { Load } from '@/shared/ui/page-state';
import { useInstructionsOn } from '../api/use-instructions-on';
import { InstructionActions } from './instruction-actions';

/** The instructions on one thing, the newest first. */
export function InstructionsPanel({ path, children }: { path: string; children?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <section className="panel no-print" aria-label={t('instruction/panel')}>
      <div className="panel-head">
        <h2>{t('instruction/panel')}</h2>
        {children}
      </div>
      <Load of={useInstructionsOn(path)}>
        {(instructions) =>
          instructions.length === 0 ? (
            <p className="muted">{t('instruction/none')}</p>
          ) : (
            <div className="ask-cards">
              {instructions.map((it) => (
                <InstructionCard key={it.id} instruction={it}>
                  <InstructionActions of={it} />
                </InstructionCard>
              ))}
            </div>
          )
        }
      </Load>
    </section>
  );
}
