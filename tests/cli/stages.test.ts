import { stagesOn } from '../../src/first-run/stages.mjs';

function stream(isTTY: boolean) {
  let text = '';
  return {
    isTTY,
    columns: 40,
    write: (more: string) => {
      text += more;
    },
    text: () => text,
  };
}

test('away from a terminal a stage is one plain line, however much it says', async () => {
  const plain = stream(false);
  const { stage } = stagesOn(plain, {});
  const result = await stage('Fetching', async (say) => {
    say('half');
    return 42;
  });
  expect(result).toBe(42);
  expect(plain.text()).toBe('Fetching\n');
});

test('on a terminal a stage moves, and ends with a tick and its time', async () => {
  const live = stream(true);
  await stagesOn(live, {}).stage('Fetching', async (say) => {
    say('a detail that is longer than the terminal is wide');
    await new Promise((resolve) => setTimeout(resolve, 200));
  });
  expect(live.text()).toContain('Fetching: a detail');
  const drawn = live.text().split('\r\u001b[2K');
  expect(drawn.at(-1)).toMatch(/✔.* Fetching .*\d\.\d s/);
  expect(drawn.length).toBeGreaterThan(2);
  for (const frame of drawn.slice(0, -1)) expect(frame.length).toBeLessThan(40);
});

test('a stage that fails is crossed out, and its error is passed on', async () => {
  const live = stream(true);
  const failing = stagesOn(live, { NO_COLOR: '' }).stage('Fetching', () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(live.text()).toBe('\r\u001b[2K✖ Fetching\n');
});
