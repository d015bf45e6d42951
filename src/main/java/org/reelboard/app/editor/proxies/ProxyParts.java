package org.reelboard.app.editor.proxies;

/**
 * What proxies are made of.
 *
 * @param proxies those there are: the player asks there
 * @param maker where others come from
 */
public record ProxyParts(ClipProxies proxies, ProxyMaker maker) {}
