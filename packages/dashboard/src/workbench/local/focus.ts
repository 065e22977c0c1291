/** As `ref` of what takes the place of a pressed button: the focus would be nowhere otherwise. */
export function focus(element: HTMLElement | null): void {
  element?.focus()
}
