// Package log reads a project's transparency log from a mirror and believes nothing that does not fit a trusted root.
//
// A mirror is a directory or an HTTP server with the files of docs/spec/log.md.
// What is trusted is a tree from elsewhere, such as the chain, or the log's key,
// or both. Every tile and every entry is checked before it is handed out, so a
// mirror can withhold but not deceive; errors name the file at fault.
package log
