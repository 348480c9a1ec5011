import { expect, type Locator, type Page } from '@playwright/test';

/** A measure with its live diagram. */
export class MeasurePage {
  readonly diagram: Locator;

  constructor(private readonly page: Page) {
    this.diagram = page.getByRole('region', { name: '流程图' }).locator('figure');
  }

  async open(plan: string, number: string): Promise<void> {
    await this.page.goto(`/plans/${plan}/measures/${number}`);
    await this.isDrawn();
  }

  async isDrawn(): Promise<void> {
    await expect(this.diagram).toHaveAttribute('data-phase', 'shown');
  }

  element(id: string): Locator {
    return this.diagram.locator(`g.djs-element[data-element-id="${id}"]`);
  }

  /** What bpmn-js warned of. */
  async warnings(): Promise<number> {
    return Number(await this.diagram.getAttribute('data-warnings'));
  }
}
