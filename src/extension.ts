export function activate(): void {
  // Features are registered here.
}
