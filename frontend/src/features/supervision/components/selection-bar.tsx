import { AlertOutlined } from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';

interface Props {
  selected: number;
  of: number;
  onAll: (all: boolean) => void;
  onAct: () => void;
}

/** Chooses all or none, and acts on what is chosen. */
export function SelectionBar({ selected, of, onAll, onAct }: Props) {
  const { t } = useTranslation();
  return (
    <div className="selection-bar">
      <Checkbox
        checked={selected === of}
        indeterminate={selected > 0 && selected < of}
        onChange={(event) => onAll(event.target.checked)}
      >
        {selected > 0 ? t('supervision/selected', { count: selected }) : t('supervision/selectAll')}
      </Checkbox>
      {selected > 0 && (
        <Button type="primary" icon={<AlertOutlined />} onClick={onAct}>
          {t('supervision/actOnMany', { count: selected })}
        </Button>
      )}
    </div>
  );
}
