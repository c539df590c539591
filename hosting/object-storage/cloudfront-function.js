/**
 * CloudFront function for viewer requests (cloudfront-js-2.0): finds the page of a folder, as web servers do, and sends
 * whoever leaves out the slash to the address with it.
 */
// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it.
function handler(event) {
  const request = event.request;
  const name = request.uri.slice(request.uri.lastIndexOf('/') + 1);
  if (name === '') {
    request.uri = `${request.uri}index.html`;
    return request;
  }
  if (name.includes('.')) return request;
  // Without the slashes in front: browsers take what follows two for the name of another host.
  const path = request.uri.replace(/^[/\\]+/, '');
  const location = path === '' ? '/' : `/${path}/`;
  return { statusCode: 302, statusDescription: 'Found', headers: { location: { value: location } } };
}
