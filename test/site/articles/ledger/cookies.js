// Asks once; whatever is answered, the banner is gone for good.
const banner = document.querySelector('.cookies');
banner.hidden = localStorage.getItem('cookies') !== null;
for (const button of banner.querySelectorAll('button')) {
  button.addEventListener('click', () => {
    localStorage.setItem('cookies', button.textContent);
    banner.hidden = true;
  });
}
