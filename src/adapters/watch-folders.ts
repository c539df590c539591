import { watch } from 'chokidar';

/** Calls back after files in the folders changed, once for changes that come together. */
export function watchFolders(folders: readonly string[], onChange: () => void): { close(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch([...folders], { ignoreInitial: true, ignored: /(?:^|[/\\])[.#][^/\\]*$|~$/ });
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, 50);
  });
  return {
    close: () => {
      clearTimeout(timer);
      return watcher.close();
    },
  };
}
