/** The values with one more, or without it; in order of size. */
export function toggled<Value extends number>(
  values: readonly Value[],
  value: Value,
  isOn: boolean,
): Value[] {
  const others = values.filter((each) => each !== value);
  return (isOn ? [...others, value] : others).sort((a, b) => a - b);
}
