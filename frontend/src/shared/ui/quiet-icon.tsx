import type { IconComponentProps } from '@ant-design/icons/es/components/AntdIconLight';
import Icon from '@ant-design/icons/es/components/AntdIconLight';

const unspoken = { role: undefined, 'aria-label': undefined, 'aria-hidden': true };

/**
 * Takes the place of Ant Design's own in the build: that one calls itself by its English name, which
 * a screen reader would say in the middle of Chinese words. An icon says something only where it is
 * given a label; else the words beside it, or the name of its button, say what it means.
 */
export default function QuietIcon(props: IconComponentProps) {
  return <Icon {...(props['aria-label'] ? {} : unspoken)} {...props} />;
}
