import type { ThemeConfig } from 'antd';
import { colors, fonts } from '@/shared/ui/colors';

/** Calm and official: deep teal, warm red for what is overdue, system Chinese type. */
export const theme: ThemeConfig = {
  cssVar: { key: 'duban' },
  token: {
    colorPrimary: colors.primary,
    colorInfo: colors.primary,
    // made from so deep a colour, these would be a dull grey
    colorErrorBg: '#fbe9e6',
    colorWarningBg: '#fdf1db',
    colorSuccessBg: '#e3f3ec',
    colorPrimaryBg: '#e4f0f2',
    colorInfoBg: '#e4f0f2',
    colorInfoBorder: '#b5d3d9',
    colorLink: colors.primary,
    colorError: colors.overdue,
    colorWarning: colors.dueSoon,
    colorSuccess: colors.onTime,
    colorText: '#1d2b30',
    colorTextSecondary: '#51636a',
    colorBgLayout: '#f3f5f4',
    colorBorder: '#cbd5d6',
    colorBorderSecondary: '#e3e8e8',
    borderRadius: 6,
    fontFamily: fonts.sans,
    fontSize: 15,
    controlHeight: 36,
    lineHeight: 1.65,
  },
  components: {
    Table: { headerBg: '#eef3f3', cellPaddingBlock: 10 },
    Card: { bodyPadding: 20 },
  },
};
