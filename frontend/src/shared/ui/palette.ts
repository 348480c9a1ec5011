export type Scheme = 'light' | 'dark';

/** Calm and official: deep teal, warm red for what is overdue. */
const light = {
  primary: '#0b5566',
  primaryDark: '#083f4c',
  /** behind white words */
  primaryFill: '#0b5566',
  primaryPale: '#e4f0f2',
  primaryLine: '#b5d3d9',
  overdue: '#b3321f',
  overdueFill: '#b3321f',
  overduePale: '#fbe9e6',
  dueSoon: '#8a5800',
  dueSoonPale: '#fdf1db',
  dueSoonLine: '#ecd9a8',
  onTime: '#1b6e53',
  onTimePale: '#e3f3ec',
  closed: '#55656d',
  closedPale: '#e9eded',
  instruction: '#6a3499',
  /** of the head of an official document */
  seal: '#b3211b',
  sealPale: '#fdf6f0',
  sealLine: '#e7c8b5',
  ink: '#1d2b30',
  inkSoft: '#37494f',
  muted: '#51636a',
  line: '#d9e0e1',
  lineStrong: '#b9c6c9',
  lineFaint: '#edf0f0',
  paper: '#ffffff',
  tint: '#f5f8f8',
  tintStrong: '#eaf0f0',
  ground: '#f3f5f4',
  focus: '#2c8ea3',
  shadow: 'rgb(8 63 76 / 20%)',
  /** pieces of a document under review */
  pieceTitle: '#dceef1',
  pieceSection: '#e9ecee',
  pieceHeading: '#f1ebe0',
  pieceUnit: '#e2e8f8',
  pieceUnitLine: '#a9b8e3',
  pieceTime: '#fcefd2',
  pieceTimeLine: '#e3bb66',
  pieceTarget: '#ddf1e5',
  pieceTargetLine: '#8cc7a6',
  pieceGoal: '#e8f3d7',
  pieceGoalLine: '#b4cd85',
  pieceSafeguard: '#f0e9f5',
  doubt: '#c98612',
  flash: '#ffd75e',
};

export type Palette = typeof light;

const dark: Palette = {
  primary: '#6fc3d4',
  primaryDark: '#0a3540',
  primaryFill: '#17768b',
  primaryPale: '#143740',
  primaryLine: '#2b5c68',
  overdue: '#ff9d8a',
  overdueFill: '#c0412d',
  overduePale: '#46201b',
  dueSoon: '#ecb95f',
  dueSoonPale: '#3d2f12',
  dueSoonLine: '#5d4a1e',
  onTime: '#74cda9',
  onTimePale: '#153a2d',
  closed: '#a9b8be',
  closedPale: '#2b383d',
  instruction: '#d0b0f0',
  seal: '#ff8f86',
  sealPale: '#33231f',
  sealLine: '#5f4038',
  ink: '#dfe8ea',
  inkSoft: '#c5d1d4',
  muted: '#a0b0b5',
  line: '#33444a',
  lineStrong: '#52666d',
  lineFaint: '#2a393f',
  paper: '#1a262b',
  tint: '#202e34',
  tintStrong: '#273840',
  ground: '#121b1f',
  focus: '#5fc0d4',
  shadow: 'rgb(0 0 0 / 50%)',
  pieceTitle: '#1c4650',
  pieceSection: '#303c41',
  pieceHeading: '#3b3426',
  pieceUnit: '#28345a',
  pieceUnitLine: '#6479bd',
  pieceTime: '#443616',
  pieceTimeLine: '#a37d2c',
  pieceTarget: '#1d4230',
  pieceTargetLine: '#4f9a72',
  pieceGoal: '#33421a',
  pieceGoalLine: '#7c9747',
  pieceSafeguard: '#3a2d45',
  doubt: '#e0a53c',
  flash: '#604d0c',
};

export const palettes: Record<Scheme, Palette> = { light, dark };

/** Hands the colours to the style sheets: `primaryPale` is their `--primary-pale`. */
export function applyPalette(scheme: Scheme): void {
  const { style, dataset } = document.documentElement;
  for (const [name, value] of Object.entries(palettes[scheme])) {
    style.setProperty(`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, value);
  }
  style.colorScheme = scheme;
  dataset.scheme = scheme;
}
