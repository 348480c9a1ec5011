import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { SignInPage } from './pages/sign-in-page';
import { expect, test } from './world';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const pagesOf: Record<string, string[]> = {
  kjj: [
    '/tasks',
    '/plans',
    '/plans/xuzhou-2023',
    '/plans/xuzhou-2023/measures/5',
    '/units/xz-kjj',
    '/notices',
    '/calendar',
  ],
  sn: ['/filing'],
  office: [
    '/supervision?heat=1',
    '/supervision?view=changes&since=week',
    '/supervision?view=extensions',
    '/supervision?view=forecast',
    '/supervision?view=workload',
    '/reports',
    '/instructions',
    '/import',
    '/settings/calendar',
    '/settings/reporting',
    '/settings/policies',
  ],
  leader: ['/leader', '/reports', '/instructions'],
  admin: ['/operations', '/settings/calendar'],
};

/** What is looked at after the pages of a person, where it has to be opened. */
const openedBy: Record<
  string,
  (page: Page, look: (name: string) => Promise<void>) => Promise<void>
> = {
  kjj: async (page, look) => {
    await page.goto('/tasks');
    await page.getByRole('list', { name: '任务列表' }).getByRole('link').first().click();
    await expect(page.getByRole('region', { name: '任务办理' })).toBeVisible();
    await look('a task');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /^搜索/ }).fill('企业');
    await expect(page.getByRole('group', { name: '措施' })).toBeVisible();
    await look('search');
    await page.keyboard.press('Escape');
  },
  leader: async (page, look) => {
    await page.goto('/reports');
    await page.getByRole('main').locator('a[href^="/reports/"]').first().click();
    await expect(page.getByRole('article')).toBeVisible();
    await look('a report');
  },
};

/** Icons that call themselves by a name of their library, amid Chinese words. */
function foreignIcons(page: Page): Promise<string[]> {
  return page
    .locator('.anticon[aria-label]')
    .evaluateAll((icons) =>
      icons
        .map((icon) => icon.getAttribute('aria-label') ?? '')
        .filter((name) => /[a-z]/.test(name)),
    );
}

/** On a phone a bar lies over the foot of the page; what it covers is scrolled from under it. */
async function uncovered<T>(page: Page, look: () => Promise<T>): Promise<T> {
  const screen = page.viewportSize();
  if (!screen || screen.width >= 768) {
    return look();
  }
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...screen, height });
  const seen = await look();
  await page.setViewportSize(screen);
  return seen;
}

/** The serious findings of a page, one a line; the counts go to the log of the build. */
async function findings(page: Page, where: string): Promise<string[]> {
  await expect(page.getByRole('status', { name: '正在加载' })).toHaveCount(0);
  const { violations, passes } = await uncovered(page, () =>
    new AxeBuilder({ page }).withTags(rules).analyze(),
  );
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  console.log(
    `axe ${where}: ${passes.length} rules held, ${violations.length} found, ${serious.length} serious`,
  );
  const names = (await foreignIcons(page)).map((name) => `${where} an icon says ${name}`);
  return serious
    .map(
      ({ id, help, nodes }) =>
        `${where} ${id} (${help}): ${nodes.slice(0, 3).map(({ html, any }) => `${html.slice(0, 160)} ${any[0]?.message ?? ''}`)}`,
    )
    .concat(names);
}

const usual = [{ width: 1440, height: 900, colorScheme: 'light' }] as const;
// minutes each, so only where somebody asks
const others = [
  { width: 390, height: 844, colorScheme: 'dark' },
  { width: 1440, height: 900, colorScheme: 'dark' },
  { width: 390, height: 844, colorScheme: 'light' },
] as const;

for (const { width, height, colorScheme } of process.env.E2E_LONG ? [...usual, ...others] : usual) {
  test(`no serious finding of WCAG 2.2 AA, ${colorScheme}, ${width} px`, async ({ page }) => {
    test.setTimeout(400_000);
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const session = new SignInPage(page);
    const found: string[] = [];
    const look = async (name: string) => {
      found.push(...(await findings(page, `${colorScheme} ${width} ${name}`)));
    };
    await page.goto('/sign-in');
    await expect(page.getByRole('heading', { name: '登录' })).toBeVisible();
    await look('/sign-in');
    for (const [account, paths] of Object.entries(pagesOf)) {
      await session.signInAs(account);
      for (const path of paths) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await look(path);
      }
      await openedBy[account]?.(page, look);
      await session.signOut();
    }
    expect(found).toEqual([]);
  });
}
