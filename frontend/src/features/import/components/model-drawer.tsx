import { Drawer } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import LiveDiagram from '@/shared/bpmn/live-diagram';
import { Load, LoadFailed, Loading } from '@/shared/ui/page-state';
import { useDraftModel } from '../api/use-draft-model';
import { useReviewed } from '../review/review-context';

/** The process a measure will become. The server draws what it has, so edits are saved first. */
export default function ModelDrawer(props: { measure: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { plan, save } = useReviewed();
  const [version, setVersion] = useState<number>();
  const [refusal, setRefusal] = useState<unknown>();
  const measure = plan.measures.find(({ id }) => id === props.measure);

  useEffect(() => {
    save().then((draft) => setVersion(draft.version), setRefusal);
  }, [save]);

  return (
    <Drawer
      open
      size="min(1080px, 94vw)"
      title={t('import/measure/previewOf', { number: measure?.number, title: measure?.title })}
      onClose={props.onClose}
    >
      <p className="muted">{t('import/measure/previewHint')}</p>
      {refusal ? (
        <LoadFailed error={refusal} />
      ) : version === undefined ? (
        <Loading />
      ) : (
        <Model measure={props.measure} version={version} />
      )}
    </Drawer>
  );
}

function Model({ measure, version }: { measure: string; version: number }) {
  const { draft } = useReviewed();
  return (
    <Load of={useDraftModel(draft.id, version, measure)}>
      {(xml) => <LiveDiagram xml={xml} plain />}
    </Load>
  );
}
