/** What the replica agency is called; only the journeys' proxy knows where it is. */
export const HOST = 'daftar.contoh.example'

/**
 * `/ok/` is how an agency should serve its pack. The others go wrong in one way each: `/no-cors/`, `/moved/` (redirect to `/ok/`),
 * `/slow/` (a few bytes a second), `/down/` (503), `/asks/` (sets a cookie and validators, to see that none comes back).
 */
export const nginxConfig = (folder: string, port: number): string => `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
events { worker_connections 64; }
http {
  types { application/json json; }
  client_body_temp_path ${folder}/temp/body;
  proxy_temp_path ${folder}/temp/proxy;
  fastcgi_temp_path ${folder}/temp/fastcgi;
  uwsgi_temp_path ${folder}/temp/uwsgi;
  scgi_temp_path ${folder}/temp/scgi;
  log_format asked escape=json '{"method":"$request_method","path":"$request_uri","status":$status,"cookie":"$http_cookie",'
    '"referer":"$http_referer","origin":"$http_origin","conditional":"$http_if_none_match$http_if_modified_since",'
    '"language":"$http_accept_language","agent":"$http_user_agent"}';
  access_log ${folder}/access.log asked;
  server {
    listen 127.0.0.1:${port} ssl;
    ssl_certificate ${folder}/cert.pem;
    ssl_certificate_key ${folder}/key.pem;
    root ${folder}/www;
    gzip on;
    gzip_types application/json;
    location /ok/ { add_header Access-Control-Allow-Origin * always; }
    location /asks/ {
      add_header Access-Control-Allow-Origin * always;
      add_header Set-Cookie "seen=1; Path=/; Secure; SameSite=None";
      add_header Cache-Control "max-age=3600";
    }
    location /no-cors/ { }
    location /moved/ {
      add_header Access-Control-Allow-Origin * always;
      rewrite ^/moved/(.*)$ /ok/$1 redirect;
    }
    location /slow/ { add_header Access-Control-Allow-Origin * always; gzip off; limit_rate 20; }
    location /down/ { add_header Access-Control-Allow-Origin * always; return 503; }
  }
}
`
