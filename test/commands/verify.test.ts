import { expect, it } from 'vitest';
import { Town } from './acts/town.ts';

it('lets nothing be published whose form may still change', async () => {
  const place = new Town();
  await place.done('import privacy --effective 2025-03-01');
  expect((await place.run('verify')).code).toBe(0);
  const { code, json } = await place.run('verify --publishing');
  expect([code, json.findings.map((finding) => finding.code)]).toEqual([1, ['format-provisional']]);
  expect(json.findings[0]).toMatchObject({ file: expect.stringContaining('privacy/record.yaml'), line: 1 });
});
