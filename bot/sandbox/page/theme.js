// Loaded before the first paint, and not as a module, so that a remembered theme never flashes the other one.
{
  const kept = localStorage.getItem("theme");
  if (kept === "light" || kept === "dark") document.documentElement.dataset.theme = kept;
}
