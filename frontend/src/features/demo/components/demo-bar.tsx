import { FieldTimeOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatClock, formatTime } from '@/shared/i18n/format';
import { problemText } from '@/shared/i18n/problem-text';
import { useMessage } from '@/shared/ui/messages';
import { useAdvanceClock } from '../api/use-advance-clock';
import { useClock } from '../api/use-clock';
import { ClockRunning } from './clock-running';
import { CustomAdvance } from './custom-advance';
import './demo-bar.css';

const steps = [
  { name: 'day', advance: 'P1D' },
  { name: 'week', advance: 'P7D' },
  { name: 'month', advance: 'P1M' },
] as const;

/** The clock of demo mode, and buttons to move it. */
export function DemoBar() {
  const { t } = useTranslation();
  const message = useMessage();
  const { data: clock } = useClock();
  const advance = useAdvanceClock();

  const move = (duration: string) =>
    advance.mutate(duration, {
      onSuccess: ({ now, jobs }) => message.success(t('demo/done', { now: formatTime(now), jobs })),
      onError: (error) => message.error(problemText(error)),
    });

  return (
    <section className="demo-bar" aria-label={t('demo/clock')}>
      <span className="demo-clock">
        <FieldTimeOutlined />
        <span className="from-tablet">{t('demo/clock')}</span>
        {clock && <time dateTime={clock.now}>{formatClock(clock.now)}</time>}
      </span>
      <span className="demo-steps">
        {steps.map(({ name, advance: duration }) => (
          <Button
            key={name}
            size="small"
            disabled={advance.isPending}
            onClick={() => move(duration)}
          >
            {t(`demo/${name}`)}
          </Button>
        ))}
        <Popover
          trigger="click"
          title={t('demo/customTitle')}
          content={<CustomAdvance move={move} />}
        >
          <Button size="small" disabled={advance.isPending}>
            {t('demo/custom')}
          </Button>
        </Popover>
      </span>
      {advance.isPending && <ClockRunning />}
    </section>
  );
}
