/** The colours of a chart, taken from PatternFly's tokens as the theme has them now. */
export interface Palette {
  text: string;
  subtle: string;
  line: string;
  surface: string;
  danger: string;
  series: string[];
  font: string;
}

export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string, fallback: string) => style.getPropertyValue(name).trim() || fallback;
  const chart = (name: string, fallback: string) => token(`--pf-t--chart--color--${name}`, fallback);
  return {
    text: token('--pf-t--global--text--color--regular', '#151515'),
    subtle: token('--pf-t--global--text--color--subtle', '#4d4d4d'),
    line: token('--pf-t--global--border--color--default', '#c7c7c7'),
    surface: token('--pf-t--global--background--color--primary--default', '#ffffff'),
    danger: token('--pf-t--global--text--color--status--danger--default', '#b1380b'),
    series: [
      chart('blue--300', '#4394e5'),
      chart('teal--300', '#37a3a3'),
      chart('purple--300', '#876fd4'),
      chart('orange--300', '#ca6c0f'),
      chart('green--300', '#63993d'),
      chart('yellow--300', '#dca614'),
      chart('black--400', '#707070'),
    ],
    font: token('--pf-t--global--font--family--body', 'sans-serif'),
  };
}
