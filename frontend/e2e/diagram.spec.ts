import { expect, test } from '@playwright/test';
import { MeasurePage } from './pages/measure-page';
import { SignInPage } from './pages/sign-in-page';

const plan = 'xuzhou-2023';

interface Plan {
  sections: { measures: { number: string }[] }[];
}

test('every measure of the plan opens in bpmn-js without warnings', async ({ page }) => {
  await new SignInPage(page).signInAs('office');
  const answer = await page.request.get(`/api/plans/${plan}`);
  const { sections } = (await answer.json()) as Plan;
  const numbers = sections.flatMap(({ measures }) => measures.map(({ number }) => number));
  expect(numbers).toHaveLength(59);

  const measure = new MeasurePage(page);
  await page.goto(`/plans/${plan}`);
  for (const number of numbers) {
    await page.locator(`a[href="/plans/${plan}/measures/${number}"]`).last().click();
    await measure.isDrawn();
    expect(await measure.warnings(), `measure ${number}`).toBe(0);
    await page.goBack();
  }
});

test('the diagram shows lanes and where the process stands', async ({ page }) => {
  await new SignInPage(page).signInAs('office');
  const measure = new MeasurePage(page);

  await measure.open(plan, '5');

  await expect(measure.element('Lane_office')).toBeVisible();
  await expect(measure.element('Lane_u03')).toBeVisible();
  await expect(measure.diagram.locator('.duban-active, .duban-overdue').first()).toBeVisible();
  await expect(measure.diagram.locator('.duban-token').first()).toBeVisible();
});
