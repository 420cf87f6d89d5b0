// The device's own page, where it says what it would sign and asks for its code; docs/spec/provisioning.md §7.

/**
 * The address of the page with its questions, or empty when the text is no address of a device.
 * @param {string} text what the owner typed, such as 192.168.1.20:8471 @param {Record<string, string>} fields @returns {string}
 */
export function devicePage(text, fields) {
  const t = text.trim();
  if (!t || /\s/.test(t)) return '';
  try {
    const url = new URL('/claim', /^https?:\/\//i.test(t) ? t : `http://${t}`);
    if (!/^https?:$/.test(url.protocol) || url.username || url.password) return '';
    url.search = new URLSearchParams(fields).toString();
    return url.href;
  } catch {
    return '';
  }
}
