import { theme as antd, type ThemeConfig } from 'antd';
import { palettes, type Scheme } from '@/shared/ui/palette';

/** Ant Design in the product's colours, with a type size that suits Chinese. */
export function themeOf(scheme: Scheme): ThemeConfig {
  const of = palettes[scheme];
  return {
    cssVar: { key: 'duban' },
    algorithm: scheme === 'dark' ? antd.darkAlgorithm : antd.defaultAlgorithm,
    token: {
      colorPrimary: of.primary,
      colorInfo: of.primary,
      // made from so deep a colour, these would be a dull grey
      colorErrorBg: of.overduePale,
      colorWarningBg: of.dueSoonPale,
      colorSuccessBg: of.onTimePale,
      colorPrimaryBg: of.primaryPale,
      colorInfoBg: of.primaryPale,
      colorInfoBorder: of.primaryLine,
      colorLink: of.primary,
      colorLinkHover: of.primary,
      colorLinkActive: of.primary,
      colorError: of.overdue,
      colorWarning: of.dueSoon,
      colorSuccess: of.onTime,
      colorText: of.ink,
      colorTextSecondary: of.muted,
      colorTextTertiary: of.muted,
      colorTextDescription: of.muted,
      colorTextPlaceholder: of.muted,
      colorBgLayout: of.ground,
      colorBgContainer: of.paper,
      colorBgElevated: of.paper,
      colorBorder: of.lineStrong,
      colorBorderSecondary: of.line,
      borderRadius: 6,
      fontFamily: 'var(--sans)',
      fontSize: 15,
      controlHeight: 36,
      lineHeight: 1.65,
    },
    components: {
      // white words stand on these
      Button: { colorPrimary: of.primaryFill, colorError: of.overdueFill },
      Badge: { colorError: of.overdueFill },
      Table: { headerBg: of.tintStrong, cellPaddingBlock: 10 },
      Card: { bodyPadding: 20 },
    },
  };
}
