/** Colours shared by the theme, the charts and the diagrams; app.css has the same as variables. */
export const colors = {
  primary: '#0b5566',
  overdue: '#b3321f',
  dueSoon: '#9a6200',
  onTime: '#1f7a5c',
  closed: '#5b6b73',
};

export const fonts = {
  sans: '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "Hiragino Sans GB", system-ui, sans-serif',
};
