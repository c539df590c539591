/** `links.repository` of `site.yaml`: the address at which a file is edited, with `{file}` for its path. */
export type RepositoryTemplate = string;

export const filePlace = '{file}';

/** Where a file of the repository is edited. `file` is its path from the folder of the site, with `/`. */
export function fileAddress(template: RepositoryTemplate, file: string): string {
  return template.replace(filePlace, () => escaped(file));
}

/** Servers refuse longer ones; GitHub does from about 8,000 characters on. */
const longest = 6_000;

/**
 * Where a new file of this path is begun with this text, where it is not too long for an address, in the web interface of GitHub, GitLab or Gitea (Forgejo, Codeberg); null where the template is of none of them. GitHub leaves out the last folder of the address, so there the whole path is the name.
 * https://github.com/isaacs/github/issues/1527
 * https://docs.gitlab.com/user/project/repository/web_editor/
 * https://docs.gitea.com/development/integrations
 */
export function newFileAddress(template: RepositoryTemplate, file: string, text: string): string | null {
  const match =
    /^(?<repository>https?:\/\/.+?)\/(?<page>-\/edit|edit|_edit)\/(?<branch>[^/]+)\/(?<root>.*)\{file\}$/.exec(
      template,
    );
  if (match?.groups === undefined) return null;
  const { repository, page, branch, root = '' } = match.groups;
  const path = root + file;
  const folder = escaped(path.slice(0, path.lastIndexOf('/')));
  const name = encodeURIComponent(path.slice(path.lastIndexOf('/') + 1));
  const value = encodeURIComponent(text);
  const [address, rest] =
    page === 'edit'
      ? [`${repository}/new/${branch}?filename=${escaped(path)}`, `&value=${value}`]
      : page === '-/edit'
        ? [`${repository}/-/new/${branch}/${folder}?file_name=${name}`, `&content=${value}`]
        : [`${repository}/_new/${branch}/${folder}/?filename=${name}`, `&value=${value}`];
  return address.length + rest.length > longest ? address : address + rest;
}

function escaped(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** What is likely meant by the address of a repository alone, on the branch `main`; null where nothing is. */
export function guessRepository(text: string): RepositoryTemplate | null {
  const address = /^https?:/.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const { host, pathname } = new URL(address);
  const names = pathname
    .replace(/\.git$/, '')
    .split('/')
    .filter(Boolean);
  const repository = ['https:/', host, ...names].join('/');
  if (/\bgitlab\b/.test(host) && names.length > 1) return `${repository}/-/edit/main/${filePlace}`;
  return /\bgithub\b/.test(host) && names.length === 2 ? `${repository}/edit/main/${filePlace}` : null;
}
