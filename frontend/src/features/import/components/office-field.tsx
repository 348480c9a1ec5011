import { CheckCircleFilled, QuestionCircleFilled } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { chooseOffice } from '../model/content';
import { useReviewed } from '../review/review-context';
import { OfficeSearch } from './office-search';

/** The registered unit that will supervise the plan: by the plan's words, or chosen by a person. */
export function OfficeField() {
  const { t } = useTranslation();
  const { draft, content, edit, readOnly } = useReviewed();
  const { office } = draft;
  const choose = (unit: string | null) =>
    edit(t('import/edit/office'), chooseOffice(unit), { soon: true });
  return (
    <div className="field" data-field="office">
      <span className="field-label">{t('import/field/office')}</span>
      <div className="unit-mapping">
        {office ? (
          <span className="mapped">
            <CheckCircleFilled /> {office.name}
            <small className="muted">{office.territory}</small>
          </span>
        ) : (
          <span className="unmapped">
            <QuestionCircleFilled /> {t('import/office/missing')}
          </span>
        )}
        {!readOnly && (
          <span className="unit-tools">
            {content.office !== null && (
              <Button size="small" type="text" onClick={() => choose(null)}>
                {t('import/unit/unmap')}
              </Button>
            )}
            <OfficeSearch onChoose={choose} />
          </span>
        )}
      </div>
      <small className="muted">{t('import/office/hint')}</small>
    </div>
  );
}
