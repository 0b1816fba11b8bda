// What is promised of every page: nothing is sent anywhere, nothing breaks, nothing runs that is not ours.
// The watch itself stands in support/test.mjs and holds for every test; here it sees both journeys whole, and is tried out.
import { seeTeacher, walkSchool, walkTeacher } from './support/journeys.mjs';
import { expect, test, watch } from './support/test.mjs';
import { LANGUAGES, TOPICS } from './support/texts.mjs';

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('through both journeys nothing is requested but the parts of the program', async ({ app, page, context }) => {
      await app.open();
      const asked = [];
      await walkTeacher(app);
      // The browser itself asks for the icon of a new address. A page's part of the program is asked for by a name that was made
      // when it was built, so the request says nothing of what was entered.
      const ours = /\/(logo\.svg|lang\/[a-z]+-[0-9a-f]{8}\/[a-z]+\.ftl|(school|common|keeping)-[0-9a-f]{8}\.wasm)$/;
      page.on('request', (request) => ours.test(request.url()) || asked.push(request.url()));
      await app.visit('school');
      await app.visit('teacher');
      await app.openRow('course-2');
      await app.write('teacher.course.2.reference', 'something else');
      expect(asked).toEqual([]);
      await walkSchool(app);
      expect(await context.cookies()).toEqual([]);
      expect(Object.keys(await app.stored())).toEqual(['waymark.portfolio']);
    });

    test('every page comes from this site alone', async ({ app, page, baseURL }) => {
      const asked = new Set();
      page.on('request', (request) => asked.add(new URL(request.url()).origin));
      for (const path of ['', 'teacher', 'school', 'evidence', 'guide', ...TOPICS.map((topic) => `guide/${topic}`), 'my-data', 'about']) {
        await app.open(path);
      }
      expect([...asked]).toEqual([baseURL]);
    });
  });
}

test('words that look like a program are shown as words', async ({ app, page }) => {
  const words = '<img src=x onerror="document.title=1"><script>document.title=2</script>{ $count } \u2068';
  await walkTeacher(app);
  await app.write('project.p1.title', words);
  await app.reload();
  await app.openRows();
  await expect(app.field('project.p1.title')).toHaveValue(words);
  for (const path of ['evidence', 'school', 'my-data', 'teacher']) {
    await app.open(path);
    await expect(page.locator('#main img[src=x], #main script')).toHaveCount(0);
  }
  expect(await page.title()).not.toMatch(/^\d$/);
  await app.openRow('label-awarded');
  await app.write('project.p1.title', 'Letters from the coast & <b>beyond</b>');
  await seeTeacher(app);
});

test('the policy of the page stops what comes from elsewhere, and the watch sees it', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL });
  const seen = await watch(context, baseURL);
  const page = await context.newPage();
  await page.goto('/en/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.textContent = 'document.title = "inline"';
    } catch {
      // The policy refuses the words already; an event tells of it too.
    }
    const image = document.createElement('img');
    image.src = 'https://example.org/x.png';
    document.body.append(script, image);
  });
  await expect.poll(() => seen.filter((words) => words.startsWith('policy:')).length).toBeGreaterThanOrEqual(2);
  expect(await page.title()).not.toBe('inline');
  await context.close();
});
