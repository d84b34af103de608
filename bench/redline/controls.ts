export function controls(): void {}
