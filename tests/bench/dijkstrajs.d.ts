declare module "dijkstrajs" {
  const library: {
    single_source_shortest_paths(
      graph: Readonly<Record<string, Readonly<Record<string, number>>>>,
      source: string,
    ): Record<string, string>;
  };
  export default library;
}
