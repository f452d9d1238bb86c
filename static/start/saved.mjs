// Deals as files to save, without the application.

/** Links that are the files, one for each text of a deal, in a list. */
export function offer(list, texts) {
  list.replaceChildren(...texts.map((text, number) => {
    const sealed = text.startsWith('eyJ'); // as any JSON Web Encryption does
    const link = document.createElement('a');
    link.download = `deal-${number + 1}.${sealed ? 'jwe' : 'json'}`;
    link.href = `data:${sealed ? 'application/jose' : 'application/json;charset=utf-8'},${encodeURIComponent(text)}`;
    link.textContent = [link.download, sealed ? '' : called(text)].filter(Boolean).join(': ');
    const item = document.createElement('li');
    item.append(link);
    return item;
  }));
}

function called(text) {
  try {
    return JSON.parse(text).name;
  } catch {
    return ''; // what cannot be read is saved as it is
  }
}
