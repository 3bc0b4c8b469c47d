// Steps of the replay by keyboard; the links do the same without it. A field or a box that scrolls keeps its keys.
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || !/^Arrow(Left|Right)$/.test(event.key)) return;
  if (event.target.closest('input, textarea, select, .scroll, pre')) return;
  const step = document.querySelector('[data-step="' + (event.shiftKey ? 'Shift' : '') + event.key + '"]');
  if (step) {
    event.preventDefault();
    step.click();
  }
});
