import { CheckOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Remark } from '@/shared/api/report-types';
import { formatTime } from '@/shared/i18n/format';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { useRemarking } from '../api/use-remarks';

interface Props {
  report: number;
  remarks: Remark[];
  /** whether the passages stand beside what was said of them */
  passages: boolean;
  /** whether they can be settled still */
  open: boolean;
}

/** What was said about passages, the open ones first. */
export function RemarkList({ report, remarks, passages, open }: Props) {
  const { t } = useTranslation();
  const { resolve } = useRemarking(report);
  const inOrder = [...remarks].sort(
    (a, b) => Number(a.resolvedAt !== null) - Number(b.resolvedAt !== null) || a.id - b.id,
  );
  return (
    <>
      <ul className="remarks">
        {inOrder.map((remark) => (
          <li key={remark.id} className={remark.resolvedAt ? 'settled' : undefined}>
            {passages && <blockquote>{remark.passage}</blockquote>}
            <p className="written">{remark.text}</p>
            <small className="muted">
              {t('common/by', { by: remark.author, at: formatTime(remark.at) })}
            </small>
            {remark.resolvedAt ? (
              <small className="muted">
                {t('review/settledBy', {
                  by: remark.resolvedBy ?? '',
                  at: formatTime(remark.resolvedAt),
                })}
              </small>
            ) : (
              open && (
                <Button
                  size="small"
                  icon={<CheckOutlined />}
                  loading={resolve.isPending && resolve.variables === remark.id}
                  onClick={() => resolve.mutate(remark.id)}
                >
                  {t('review/settle')}
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
      {resolve.isError && <ProblemAlert error={resolve.error} />}
    </>
  );
}
