/** 2023年7月20日: documents bear it so, whatever language the page around them has. */
export function documentDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
