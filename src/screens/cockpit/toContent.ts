/** For a control that goes away when it is pressed: the focus goes to what stands there now, not out of the page. */
export function toContent(): void {
  document.getElementById('content')?.focus({ preventScroll: true });
}
