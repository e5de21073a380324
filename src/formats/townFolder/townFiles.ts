/**
 * Where the files of a town are read from: a folder on disk, a zip, a web server, a folder picked in
 * the browser. `read` gives `null` for a file that is not there; names are relative, with `/`.
 */
export interface TownFiles {
  read(name: string): Promise<Uint8Array | null>;
}
