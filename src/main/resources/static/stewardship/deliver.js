"use strict";
// Lets a file be dropped, says which one was chosen, and sees before sending whether it is too large. Without this
// script the page works the same: the browser's own file field is always there.

const field = document.querySelector(".drop");
if (field) {
  const input = field.querySelector("input[type=file]");
  const fault = field.querySelector(".wrong");
  const here = field.querySelector(".drop-here");

  const judge = () => {
    const file = input.files[0];
    const tooLarge = file && file.size > Number(field.dataset.most);
    input.setCustomValidity(tooLarge ? fault.dataset.tooLarge : "");
    input.setAttribute("aria-invalid", tooLarge ? "true" : "false");
    fault.textContent = tooLarge ? fault.dataset.tooLarge : "";
  };

  here.hidden = false;
  field.classList.add("ready");
  input.addEventListener("change", judge);
  field.addEventListener("dragover", event => {
    event.preventDefault();
    field.classList.add("over");
  });
  field.addEventListener("dragleave", event => {
    if (!field.contains(event.relatedTarget)) field.classList.remove("over");
  });
  field.addEventListener("drop", event => {
    event.preventDefault();
    field.classList.remove("over");
    if (event.dataTransfer.files.length > 0) {
      input.files = event.dataTransfer.files;
      judge();
      input.focus();
    }
  });
}

// One click: whoever chooses the mended file delivers it.
for (const form of document.querySelectorAll("form.mended")) {
  form.classList.add("at-once");
  form.querySelector("input[type=file]").addEventListener("change", event => {
    if (event.target.files.length > 0) form.requestSubmit();
  });
}
