import { FileTextOutlined, UnorderedListOutlined } from '@ant-design/icons';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useReviewed } from '../review/review-context';
import type { Pane } from '../review/use-view';

/** On a small screen: the document, or what was read from it. */
export function PaneSwitch() {
  const { t } = useTranslation();
  const { view } = useReviewed();
  return (
    <Segmented<Pane>
      block
      disabled={false}
      className="pane-switch"
      aria-label={t('import/panes')}
      value={view.pane}
      onChange={view.setPane}
      options={[
        { value: 'document', label: t('import/document'), icon: <FileTextOutlined /> },
        { value: 'work', label: t('import/work'), icon: <UnorderedListOutlined /> },
      ]}
    />
  );
}
