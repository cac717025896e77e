/** Pauses that can be cut short. */
export function restful(): { pause(ms: number): Promise<void>; wake(): void } {
  let end = () => {};
  return {
    pause: (ms) =>
      new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        end = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
    wake: () => end(),
  };
}
