// Plain JavaScript, because it runs before anything is installed or built.

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/**
 * Shows stages as they go on: with a moving tick on a terminal, else as one plain line at each start.
 * They go to standard error, so that standard output holds results alone.
 */
export function stagesOn(stream = process.stderr, env = process.env) {
  const isLive = Boolean(stream.isTTY) && env.CI === undefined && env.TERM !== 'dumb';
  const paint = (code, text) =>
    isLive && env.NO_COLOR === undefined ? `\u001b[${code}m${text}\u001b[0m` : text;
  const clear = '\r\u001b[2K';

  return {
    /** Runs one stage; `work` may call `say` with how far it is, and its result is passed on. */
    async stage(title, work) {
      const begun = Date.now();
      let detail = '';
      let frame = 0;
      const cut = (text) => text.slice(0, (stream.columns || 80) - 4);
      const draw = () => {
        frame += 1;
        stream.write(
          `${clear}${frames[frame % frames.length]} ${cut(detail ? `${title}: ${detail}` : title)}`,
        );
      };
      if (!isLive) stream.write(`${title}\n`);
      const timer = isLive ? setInterval(draw, 80) : undefined;
      timer?.unref();
      try {
        const result = await work((text) => {
          detail = text;
        });
        const seconds = `${((Date.now() - begun) / 1000).toFixed(1)} s`;
        if (isLive) stream.write(`${clear}${paint(32, '✔')} ${title} ${paint(2, seconds)}\n`);
        return result;
      } catch (error) {
        if (isLive) stream.write(`${clear}${paint(31, '✖')} ${title}\n`);
        throw error;
      } finally {
        clearInterval(timer);
      }
    },
  };
}
