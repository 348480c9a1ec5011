import {
  AimOutlined,
  ApartmentOutlined,
  DeleteOutlined,
  MergeCellsOutlined,
} from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DraftMeasure } from '@/shared/api/draft-types';
import { useMessage } from '@/shared/ui/messages';
import { inPlan } from '../model/content';
import { joinWithNext } from '../model/join';
import { removeMeasure } from '../model/measures';
import { placeOfMeasure } from '../model/places';
import { useReviewed } from '../review/review-context';

interface Props {
  measure: DraftMeasure;
  onPreview: (measure: string) => void;
}

/** What may be done with a measure as a whole. */
export function MeasureTools({ measure, onPreview }: Props) {
  const { t } = useTranslation();
  const message = useMessage();
  const { draft, plan, edit, undo, readOnly, view } = useReviewed();
  const place = plan.measures.findIndex(({ id }) => id === measure.id);
  const next = plan.measures[place + 1];
  const { number } = measure;

  const remove = () => {
    edit(
      t('import/edit/remove', { number }),
      inPlan((now) => removeMeasure(now, measure.id)),
      { soon: true },
    );
    view.setMeasure(undefined);
    const key = `removed-${measure.id}`;
    message.open({
      key,
      type: 'info',
      content: (
        <>
          {t('import/measure/removed', { number })}
          <Button
            type="link"
            size="small"
            onClick={() => {
              undo();
              message.destroy(key);
            }}
          >
            {t('import/undo')}
          </Button>
        </>
      ),
    });
  };
  const join = () =>
    edit(
      t('import/edit/join', { number, next: next?.number }),
      inPlan((now) => joinWithNext(now, measure.id)),
      { soon: true },
    );
  return (
    <div className="measure-tools">
      <Button
        size="small"
        icon={<ApartmentOutlined />}
        onClick={() => onPreview(measure.id)}
        disabled={false}
      >
        {t('import/measure/preview')}
      </Button>
      <Button
        size="small"
        icon={<AimOutlined />}
        disabled={false}
        onClick={() => view.showSource(placeOfMeasure(draft, measure))}
      >
        {t('import/source')}
      </Button>
      {!readOnly && (
        <>
          <Button size="small" icon={<MergeCellsOutlined />} disabled={!next} onClick={join}>
            {t('import/measure/join')}
          </Button>
          <Button size="small" danger icon={<DeleteOutlined />} onClick={remove}>
            {t('import/measure/remove')}
          </Button>
        </>
      )}
    </div>
  );
}
