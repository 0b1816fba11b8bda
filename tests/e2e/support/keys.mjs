// The program as a person without a mouse uses it: Tab, Space, Enter, arrows and letters, nothing else.
import { expect } from '@playwright/test';
import { App } from './app.mjs';

/** No page has as many stops. */
const MOST_STOPS = 400;

export class KeyboardApp extends App {
  /** Goes forward with the Tab key to the element, or to the one of its radio buttons at which the group is entered. */
  async reach(locator) {
    await expect(locator).toBeAttached();
    const there = (it) => {
      const at = document.activeElement;
      return at === it || (it.type === 'radio' && at?.type === 'radio' && at.name === it.name);
    };
    if (!(await locator.evaluate(there))) {
      let stops = 0;
      do {
        await this.page.keyboard.press('Tab');
        stops += 1;
        if (stops > MOST_STOPS) throw new Error(`the Tab key does not lead to ${locator}`);
      } while (!(await locator.evaluate(there)));
    }
    await this.seen();
  }

  /** What has focus is in sight: some of it inside the window, with nothing over it. */
  async seen() {
    // The browser keeps it in its place with the next picture, when something above it has changed.
    const hidden = () => this.page.evaluate(() => {
      const at = document.activeElement;
      const { left, right, top, bottom } = at.getBoundingClientRect();
      const within = [Math.max(left, 0), Math.min(right, innerWidth), Math.max(top, 0), Math.min(bottom, innerHeight)];
      const [x, y] = [(within[0] + within[1]) / 2, (within[2] + within[3]) / 2];
      if (within[0] >= within[1] || within[2] >= within[3]) return `${at.outerHTML} is outside the window`;
      const top_ = document.elementFromPoint(x, y);
      return at.contains(top_) || top_?.contains(at) ? '' : `${at.outerHTML} is under ${top_?.outerHTML}`;
    });
    await expect.poll(hidden, { timeout: 2000 }).toBe('');
  }

  async press(locator) {
    await this.reach(locator);
    const isBox = await locator.evaluate((it) => it.type === 'checkbox');
    await this.page.keyboard.press(isBox ? 'Space' : 'Enter');
  }

  async choose(name, value) {
    const field = this.field(name);
    await this.reach(field);
    await this.page.keyboard.press('Home');
    for (let step = 0; (await field.inputValue()) !== value; step += 1) {
      if (step > 50) throw new Error(`the arrows do not lead to ${value}`);
      await this.page.keyboard.press('ArrowDown');
    }
  }

  async dateBoxes(name, day, month, year) {
    for (const [part, text] of [['-d', day], ['-m', month], ['-y', year]]) await this.type(this.field(name, part), text);
  }

  async write(name, text) {
    await this.type(this.field(name), text);
  }

  /** Types in the place of what is there, and goes on to the next stop. */
  async type(field, text) {
    await this.reach(field);
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.press('Delete');
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Tab');
  }

  async yes(name) {
    await this.tick(this.field(name, '-yes'));
  }

  async no(name) {
    await this.tick(this.field(name, '-no'));
  }

  async tick(radio) {
    await this.reach(radio);
    await this.page.keyboard.press('Space');
    for (let step = 0; !(await radio.isChecked()); step += 1) {
      if (step > 10) throw new Error(`the arrows do not lead to ${radio}`);
      await this.page.keyboard.press('ArrowDown');
    }
  }
}
