//go:build pkcs11 && cgo

package pkcs11

import (
	"errors"
	"fmt"
	"sync"

	"github.com/miekg/pkcs11"
)

// A session is a login to a token.
type session struct {
	module *pkcs11.Ctx
	path   string
	handle pkcs11.SessionHandle
}

// loaded counts the sessions of each library: C_Initialize and C_Finalize are for the whole process (PKCS #11 v3.1 §5.4).
var (
	loadedMu sync.Mutex
	loaded   = make(map[string]*library) // guarded by loadedMu
)

type library struct {
	module *pkcs11.Ctx
	users  int
}

func load(path string) (*pkcs11.Ctx, error) {
	loadedMu.Lock()
	defer loadedMu.Unlock()
	l := loaded[path]
	if l == nil {
		module := pkcs11.New(path)
		if module == nil {
			return nil, fmt.Errorf("load the token's library %s: it is not there or not one", path)
		}
		if err := module.Initialize(); err != nil {
			module.Destroy()
			return nil, fmt.Errorf("start the token's library %s: %w", path, err)
		}
		l = &library{module: module}
		loaded[path] = l
	}
	l.users++
	return l.module, nil
}

func unload(path string) error {
	loadedMu.Lock()
	defer loadedMu.Unlock()
	l := loaded[path]
	if l.users--; l.users > 0 {
		return nil
	}
	delete(loaded, path)
	err := l.module.Finalize()
	l.module.Destroy()
	return err
}

// open logs in to the token.
func open(cfg Config) (*session, error) {
	module, err := load(cfg.Module)
	if err != nil {
		return nil, err
	}
	handle, err := login(module, cfg)
	if err != nil {
		return nil, errors.Join(err, unload(cfg.Module))
	}
	return &session{module, cfg.Module, handle}, nil
}

func login(module *pkcs11.Ctx, cfg Config) (pkcs11.SessionHandle, error) {
	slots, err := module.GetSlotList(true)
	if err != nil {
		return 0, fmt.Errorf("list tokens: %w", err)
	}
	for _, slot := range slots {
		info, err := module.GetTokenInfo(slot)
		if err != nil || info.Label != cfg.Token {
			continue // a reader without a card answers with an error
		}
		handle, err := module.OpenSession(slot, pkcs11.CKF_SERIAL_SESSION|pkcs11.CKF_RW_SESSION)
		if err != nil {
			return 0, fmt.Errorf("open the token: %w", err)
		}
		// A login counts for all sessions of the process with a token.
		if err := module.Login(handle, pkcs11.CKU_USER, cfg.PIN); err != nil && err != pkcs11.Error(pkcs11.CKR_USER_ALREADY_LOGGED_IN) {
			return 0, errors.Join(fmt.Errorf("log in to the token: %w", err), module.CloseSession(handle))
		}
		return handle, nil
	}
	return 0, fmt.Errorf("%w: label %q", ErrNoToken, cfg.Token)
}

func (s *session) close() error {
	return errors.Join(s.module.CloseSession(s.handle), unload(s.path))
}
